package milepost.work;

import java.util.function.IntConsumer;

/** Those who share one computation that can be divided; where there is nobody else, the caller alone. */
public interface Hands {

    /** The caller's own, one share after the other. */
    Hands ALONE = new Hands() {
        @Override
        public int count() {
            return 1;
        }

        @Override
        public void forEach(int count, Cancel cancel, IntConsumer share) {
            for (int i = 0; i < count; i++) {
                cancel.check();
                share.accept(i);
            }
        }
    };

    /** How many shares are done at the same time. */
    int count();

    /** Does the shares 0 to count − 1 and returns when all are done; throws what a share threw. */
    void forEach(int count, Cancel cancel, IntConsumer share);
}
