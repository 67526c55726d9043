package milepost.cli;

import milepost.problems.UserException;

/** What a command's exit code says to a script. */
final class ExitCode {

    static final int DONE = 0;
    /** Done, and a claim is overstated, understated or fails; or a layer was refused. */
    static final int DONE_AND_AGAINST = 1;
    static final int WRONG_USAGE = 2;
    static final int INPUT_UNREADABLE = 3;
    static final int OUTPUT_UNWRITABLE = 4;
    static final int OUR_BUG = 70;

    private ExitCode() {
    }

    static int of(UserException failure) {
        return switch (failure.kind()) {
            case USAGE -> WRONG_USAGE;
            case INPUT -> INPUT_UNREADABLE;
            case OUTPUT -> OUTPUT_UNWRITABLE;
        };
    }
}
