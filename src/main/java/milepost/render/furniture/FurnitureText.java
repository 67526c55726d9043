package milepost.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import milepost.claims.Verdict;
import milepost.render.text.TextStyle;

/**
 * A column of paragraphs, wrapped and set one below the other.
 *
 * @param lines  top down, relative to the column's left top corner
 * @param height of all of them
 */
record FurnitureText(List<Line> lines, double height) {

    /** A paragraph before it is wrapped. @param verdict the shape in front of it @param spaceAbove as a share of its size */
    record Paragraph(String text, TextStyle style, int argb, Optional<Verdict> verdict, double spaceAbove) {
        Paragraph(String text, TextStyle style, int argb, double spaceAbove) {
            this(text, style, argb, Optional.empty(), spaceAbove);
        }
    }

    /** One line of a paragraph. */
    record Line(String text, TextStyle style, int argb, double x, double baseline, Optional<Verdict> verdict) {
    }

    static FurnitureText set(List<Paragraph> paragraphs, double width) {
        List<Line> lines = new ArrayList<>();
        double y = 0;
        for (Paragraph paragraph : paragraphs) {
            if (paragraph.text().isBlank()) {
                continue;
            }
            TextStyle style = paragraph.style();
            double indent = paragraph.verdict().isPresent() ? style.size() * 1.25 : 0;
            y += lines.isEmpty() ? 0 : paragraph.spaceAbove() * style.size();
            Optional<Verdict> shape = paragraph.verdict();
            for (String text : lines(paragraph, width - indent)) {
                lines.add(new Line(text, style, paragraph.argb(), indent, y + style.capHeight() + (style.leading() - style.size()), shape));
                shape = Optional.empty();
                y += style.leading();
            }
        }
        return new FurnitureText(List.copyOf(lines), y);
    }

    /** Titles and whatever takes two lines are broken evenly, so that no last word stands alone. */
    private static List<String> lines(Paragraph paragraph, double width) {
        List<String> lines = paragraph.style().wrap(paragraph.text(), width);
        return lines.size() == 2 || paragraph.style().face().title() ? paragraph.style().wrapEvenly(paragraph.text(), width) : lines;
    }
}
