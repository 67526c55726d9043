package milepost.problems;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserExceptionTest {

    @Test
    void saysWhereWhatAndWhatToDo() {
        UserException cannot = UserException.input(Where.at("story.json", 2, 5), "The quote is missing.", "Add one.");

        assertThat(cannot.text()).isEqualTo("story.json:2:5: The quote is missing. Add one.");
        assertThat(cannot.kind()).isEqualTo(UserException.Kind.INPUT);
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(UserException.usage("No such size.", "").text()).isEqualTo("No such size.");
        assertThat(Where.NOWHERE.text()).isEmpty();
        assertThat(new Where("", 4, 0, "").text()).isEqualTo("line 4");
    }
}
