package milepost.ui.export;

import javafx.util.StringConverter;

/** Shows a factor of pixels as "×2". */
final class TimesConverter extends StringConverter<Integer> {

    @Override
    public String toString(Integer times) {
        return times == null ? "" : "×" + times;
    }

    @Override
    public Integer fromString(String text) {
        return Integer.valueOf(text.substring(1));
    }
}
