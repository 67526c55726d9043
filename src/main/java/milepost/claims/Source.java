package milepost.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * Who reported a claim.
 *
 * @param outlet the outlet as a reader knows it ("CNN"), or ""
 * @param date   as precisely as it is known, ISO 8601: "2024-07-08", "2024-07", or ""
 * @param link   where it can be read, or ""
 */
public record Source(String outlet, String date, String link) {
    public static final Source UNKNOWN = new Source("", "", "");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);

    public Source {
        Objects.requireNonNull(outlet, "outlet");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(link, "link");
    }

    /** "CNN, 8 July 2024": the parts that are known, "" when none is. */
    public String text() {
        return withOutlet(dateText());
    }

    /** "CNN, 8 Jul 2024": the same where room is scarce. */
    public String shortText() {
        return withOutlet(shortDateText());
    }

    /** "8 July 2024" or "July 2024"; the date as it stands when it is neither a day nor a month. */
    public String dateText() {
        return dateText(DAY, MONTH);
    }

    /** "8 Jul 2024" or "Jul 2024"; the date as it stands when it is neither a day nor a month. */
    public String shortDateText() {
        return dateText(SHORT_DAY, SHORT_MONTH);
    }

    private String withOutlet(String when) {
        return outlet.isEmpty() || when.isEmpty() ? outlet + when : outlet + ", " + when;
    }

    private String dateText(DateTimeFormatter day, DateTimeFormatter month) {
        try {
            return switch (date.length()) {
                case 10 -> LocalDate.parse(date).format(day);
                case 7 -> YearMonth.parse(date).format(month);
                default -> date;
            };
        } catch (DateTimeException unknownForm) {
            return date;
        }
    }
}
