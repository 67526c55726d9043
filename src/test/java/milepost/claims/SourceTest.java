package milepost.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void tellsADayOrAMonthAtLengthAndInShort() {
        Source day = new Source("CNN", "2024-07-08", "");
        Source month = new Source("", "2024-07", "");

        assertThat(day.text()).isEqualTo("CNN, 8 July 2024");
        assertThat(day.shortText()).isEqualTo("CNN, 8 Jul 2024");
        assertThat(month.dateText()).isEqualTo("July 2024");
        assertThat(month.shortDateText()).isEqualTo("Jul 2024");
    }

    @Test
    void leavesADateAloneThatIsNone() {
        assertThat(new Source("", "last week", "").shortText()).isEqualTo("last week");
        assertThat(new Source("CNN", "2024-13-08", "").dateText()).isEqualTo("2024-13-08");
        assertThat(Source.UNKNOWN.text()).isEmpty();
    }
}
