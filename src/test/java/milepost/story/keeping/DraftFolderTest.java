package milepost.story.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import milepost.problems.UserException;
import milepost.story.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {

    @TempDir
    private Path folder;

    @Test
    void aLivingProgramsDraftIsNobodyElses() {
        try (OwnDraft own = new DraftFolder(folder).begin()) {
            own.keep(titled("Mine"), Optional.empty());

            assertThat(new DraftFolder(folder).abandoned()).isEmpty();
        }
    }

    @Test
    void whatAProgramLeftBehindIsFoundWithItsOrigin() throws IOException {
        Path origin = folder.resolve("desk/story.milepost.json");
        leaveBehind("a", titled("Left"), Optional.of(origin));
        leaveBehind("b", titled("Never saved"), Optional.empty());

        List<Draft> drafts = new DraftFolder(folder).abandoned();

        assertThat(drafts).extracting(draft -> draft.story().title()).containsExactlyInAnyOrder("Left", "Never saved");
        assertThat(drafts).filteredOn(draft -> draft.story().title().equals("Left")).singleElement()
                .matches(draft -> draft.origin().equals(Optional.of(origin.toAbsolutePath())));
        assertThat(drafts).filteredOn(draft -> draft.story().title().equals("Never saved")).singleElement()
                .matches(draft -> draft.origin().isEmpty());
    }

    @Test
    void aSavedStoryLeavesNoDraft() throws IOException {
        try (OwnDraft own = new DraftFolder(folder).begin()) {
            own.keep(titled("Saved"), Optional.of(folder.resolve("x")));
            own.discard();
            assertThat(own.file()).doesNotExist();
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void aDiscardedDraftIsGone() throws IOException {
        leaveBehind("a", titled("Left"), Optional.of(folder.resolve("x")));
        DraftFolder drafts = new DraftFolder(folder);

        drafts.discard(drafts.abandoned().getFirst());

        assertThat(files()).isEmpty();
    }

    @Test
    void aBrokenDraftIsLeftWhereItIs() throws IOException {
        Files.writeString(folder.resolve("broken" + DraftFolder.STORY), "{\"format\":");

        assertThat(new DraftFolder(folder).abandoned()).isEmpty();
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> new DraftFolder(file.resolve("drafts")).begin()).isInstanceOf(UserException.class)
                .hasMessage("Unsaved changes cannot be kept.");
    }

    /** As a program leaves its draft when it is killed: the files stay, and the lock is let go of by the system. */
    private void leaveBehind(String id, Story story, Optional<Path> origin) throws IOException {
        try (HeldLock lock = HeldLock.take(folder.resolve(id + DraftFolder.LOCK))) {
            new OwnDraft(folder, id, lock).keep(story, origin);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    private static Story titled(String title) {
        return new Story(title, "", List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
