package milepost.render.scene;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;
import milepost.problems.UserException;
import milepost.problems.Where;
import milepost.story.style.HouseStyle;
import milepost.story.style.StylePart;

/**
 * A newsroom's logo, ready to be drawn.
 *
 * @param file         the PNG
 * @param image        its pixels, never changed
 * @param heightPixels at 1× in a picture of 1200 × 630 pixels
 */
public record Logo(StylePart file, BufferedImage image, double heightPixels) {

    /** @throws UserException (INPUT) when the file is no PNG */
    static Logo of(HouseStyle.Logo logo) {
        try {
            boolean png = logo.image().bytes().length > 8 && logo.image().bytes()[1] == 'P' && logo.image().bytes()[2] == 'N';
            BufferedImage image = png ? ImageIO.read(new ByteArrayInputStream(logo.image().bytes())) : null;
            return new Logo(logo.image(), Objects.requireNonNull(image, "no image"), logo.heightPixels());
        } catch (IOException | NullPointerException | IllegalArgumentException noImage) {
            throw new UserException(UserException.Kind.INPUT, Where.file(logo.image().name()), "This logo is no PNG picture.", "Save it as a PNG and name that in the style.", noImage);
        }
    }

    /** In pixels, for a width. */
    public double height(double width) {
        return width * image.getHeight() / image.getWidth();
    }

    /** In pixels, for a height. */
    public double width(double height) {
        return height * image.getWidth() / image.getHeight();
    }
}
