package milepost.render.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.claims.Finding;
import milepost.render.furniture.FurnitureFindings.Entry;
import milepost.render.furniture.FurnitureText.Paragraph;
import milepost.render.scene.LabelBox;
import milepost.render.scene.Theme;
import milepost.render.text.LabelSizes;
import milepost.render.text.TextStyle;
import milepost.story.Story;

/**
 * Divides an exported picture: title above, sources and credits below, findings in a column on the right of a wide
 * picture and in columns below the map of a tall one, the map in what is left. Credits are always there and whole.
 *
 * @param findings columns of text, side by side in {@code panel}
 * @param logo     in the footer, on the right of the credits, which keep off it
 */
record FurnitureLayout(LabelBox header, FurnitureText headline, LabelBox panel, List<FurnitureText> findings, double columnWidth,
                       LabelBox footer, FurnitureText credits, LabelBox map, double pad, Optional<LabelBox> logo) {

    private static final double WIDE = 1.25;
    /** A picture of so few lines of text gets a title of one line, smaller if it must be. */
    private static final double SMALL = 34;
    private static final double SMALLEST_BODY = 0.78;

    /** The share of the height that is the map's before any title is set. */
    private static final double LEAST_MAP = 0.3;

    private static final double MOST_LOGO = 0.3;

    /** Findings are set a little larger than usual when they are few. */
    private static final double LARGEST_GROWTH = 1.15;

    static FurnitureLayout of(Story story, List<Finding> findings, String credits, Theme theme, int width, int height) {
        return new Builder(story, findings, credits, theme, width, height).build();
    }

    /** Where column number {@code index} of the findings begins. */
    double columnX(int index) {
        return panel.x() + pad + index * (columnWidth + pad);
    }

    private record Builder(Story story, List<Finding> findings, String creditLine, Theme theme, int width, int height) {

        private double factor() {
            return LabelSizes.factor(width, height);
        }

        private double body() {
            return 14 * factor();
        }

        FurnitureLayout build() {
            double pad = Math.min(body() * 1.5, width * 0.04);
            double logoWidth = logoWidth();
            FurnitureText credits = credits(width - 2 * pad - (logoWidth > 0 ? logoWidth + pad : 0));
            double footerHeight = Math.max(credits.height(), logoHeight()) + pad;
            LabelBox footer = new LabelBox(0, height - footerHeight, width, footerHeight);
            FurnitureText headline = headline(width - 2 * pad, footer.y() - LEAST_MAP * height - 1.5 * pad);
            LabelBox header = new LabelBox(0, 0, width, headline.lines().isEmpty() ? 0 : headline.height() + 1.5 * pad);
            LabelBox middle = new LabelBox(0, header.height(), width, footer.y() - header.height());
            return width >= WIDE * height ? wide(header, headline, footer, credits, middle, pad) : tall(header, headline, footer, credits, middle, pad);
        }

        /** 0 without one. A wide logo leaves the credits most of the line. */
        private double logoHeight() {
            return theme.logo().map(logo -> Math.min(logo.heightPixels() * factor(), logo.height(MOST_LOGO * width))).orElse(0.0);
        }

        private double logoWidth() {
            return theme.logo().map(logo -> logo.width(logoHeight())).orElse(0.0);
        }

        private Optional<LabelBox> logo(LabelBox footer, double pad) {
            return theme.logo().map(_ -> new LabelBox(width - pad - logoWidth(), footer.y() + (footer.height() - logoHeight()) / 2, logoWidth(), logoHeight()));
        }

        /** Title and subtitle, the title alone, or nothing: what leaves the map its share. */
        private FurnitureText headline(double room, double mostHeight) {
            double size = shrunk(body() * 2, height < SMALL * body() ? 1.5 : 1.8, 1, room).or(() -> shrunk(body() * 2, 1.3, 2, room)).orElse(body() * 1.3);
            Paragraph title = new Paragraph(story.title(), new TextStyle(theme.faces().title(), size), theme.text(), 0);
            Paragraph subtitle = new Paragraph(story.subtitle(), new TextStyle(theme.faces().regular(), body() * 1.12), theme.textMuted(), 0.12);
            return Stream.of(List.of(title, subtitle), List.of(title)).map(paragraphs -> FurnitureText.set(paragraphs, room))
                    .filter(text -> text.height() <= mostHeight).findFirst().orElse(FurnitureText.set(List.of(), room));
        }

        /** The largest title that takes so many lines at most; empty when one of {@code least} bodies takes more. */
        private Optional<Double> shrunk(double size, double least, int lines, double room) {
            return Stream.iterate(size, smaller -> smaller >= body() * least, smaller -> smaller * 0.96)
                    .filter(now -> new TextStyle(theme.faces().title(), now).wrap(story.title(), room).size() <= lines).findFirst();
        }

        private FurnitureText credits(double room) {
            TextStyle style = new TextStyle(theme.faces().regular(), Math.max(body() * SMALLEST_BODY, Math.min(11, width / 40.0)));
            String sources = FurnitureFindings.sources(findings);
            String first = (sources.isEmpty() ? "" : theme.wording().sources().replace("{sources}", sources) + " ") + (findings.isEmpty() ? "" : theme.wording().distances());
            return FurnitureText.set(List.of(new Paragraph(first, style, theme.textMuted(), 0), new Paragraph(creditLine, style, theme.textMuted(), 0.1)), room);
        }

        private FurnitureLayout wide(LabelBox header, FurnitureText headline, LabelBox footer, FurnitureText credits, LabelBox middle, double pad) {
            double panelWidth = Math.clamp(width * 0.28, 15 * body(), 24 * body());
            if (findings.isEmpty() || panelWidth > 0.45 * width) {
                return bare(header, headline, footer, credits, middle, pad);
            }
            double column = panelWidth - 2 * pad;
            LabelBox panel = new LabelBox(width - panelWidth, middle.y(), panelWidth, middle.height());
            List<FurnitureText> text = columns(1, column, middle.height() - pad);
            return new FurnitureLayout(header, headline, panel, text, column, footer, credits,
                    new LabelBox(0, middle.y(), width - panelWidth, middle.height()), pad, logo(footer, pad));
        }

        private FurnitureLayout tall(LabelBox header, FurnitureText headline, LabelBox footer, FurnitureText credits, LabelBox middle, double pad) {
            int count = Math.clamp((int) (width / (16 * body())), 1, 3);
            double column = (width - (count + 1) * pad) / count;
            List<FurnitureText> text = findings.isEmpty() ? List.of() : columns(count, column, middle.height() * 0.42 - pad);
            double panelHeight = text.stream().mapToDouble(FurnitureText::height).max().orElse(0) + pad;
            if (text.isEmpty() || middle.height() < 3 * panelHeight / 2) {
                return bare(header, headline, footer, credits, middle, pad);
            }
            LabelBox panel = new LabelBox(0, middle.bottom() - panelHeight, width, panelHeight);
            return new FurnitureLayout(header, headline, panel, text, column, footer, credits,
                    new LabelBox(0, middle.y(), width, middle.height() - panelHeight), pad, logo(footer, pad));
        }

        private FurnitureLayout bare(LabelBox header, FurnitureText headline, LabelBox footer, FurnitureText credits, LabelBox middle, double pad) {
            return new FurnitureLayout(header, headline, new LabelBox(width, middle.y(), 0, 0), List.of(), 0, footer, credits, middle, pad, logo(footer, pad));
        }

        /** As many entries as there is room for, in slightly smaller type when that lets all of them in. */
        private List<FurnitureText> columns(int count, double column, double room) {
            List<Entry> entries = FurnitureFindings.of(findings, story.placesById());
            for (double shrink = count == 1 ? LARGEST_GROWTH : 1; shrink >= SMALLEST_BODY + 0.06; shrink *= 0.95) {
                Optional<List<FurnitureText>> all = fill(entries, 0, count, column, room, body() * shrink);
                if (all.isPresent()) {
                    return all.get();
                }
            }
            for (int kept = entries.size() - 1; kept > 0; kept--) {
                int left = entries.subList(kept, entries.size()).stream().mapToInt(Entry::count).sum();
                Optional<List<FurnitureText>> some = fill(entries.subList(0, kept), left, count, column, room, body() * 0.85);
                if (some.isPresent()) {
                    return some.get();
                }
            }
            return List.of();
        }

        /** Entries one after the other, the next column when one is full; empty when they do not fit. */
        private Optional<List<FurnitureText>> fill(List<Entry> entries, int left, int count, double width, double room, double size) {
            List<List<Paragraph>> columns = new ArrayList<>(List.of(new ArrayList<>()));
            int perColumn = Math.ceilDiv(entries.size(), count);
            for (int i = 0; i < entries.size(); i++) {
                if (i > 0 && i % perColumn == 0) {
                    columns.add(new ArrayList<>());
                }
                columns.getLast().addAll(paragraphs(entries.get(i), size));
            }
            if (left > 0) {
                columns.getLast().add(new Paragraph("and " + left + (left == 1 ? " more claim" : " more claims"), new TextStyle(theme.faces().italic(), size),
                        theme.textMuted(), 0.8));
            }
            List<FurnitureText> set = columns.stream().map(column -> FurnitureText.set(column, width)).toList();
            return set.stream().allMatch(column -> column.height() <= room) ? Optional.of(set) : Optional.empty();
        }

        private List<Paragraph> paragraphs(Entry entry, double size) {
            String count = entry.count() > 1 ? " · " + entry.count() + " CLAIMS" : "";
            return List.of(
                    new Paragraph(entry.verdict().words().toUpperCase(Locale.ENGLISH) + count, new TextStyle(theme.faces().semibold(), size * 0.86, 0.06),
                            theme.ink(entry.verdict()).text(), Optional.of(entry.verdict()), 1.1),
                    new Paragraph(entry.quote(), new TextStyle(theme.faces().medium(), size), theme.text(), 0.12),
                    new Paragraph(entry.source(), new TextStyle(theme.faces().regular(), size * 0.86), theme.textMuted(), 0.05),
                    new Paragraph(entry.result(), new TextStyle(theme.faces().regular(), size), theme.text(), 0.2));
        }
    }
}
