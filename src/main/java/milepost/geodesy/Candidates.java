package milepost.geodesy;

/** The pieces that could hold the nearest point, as far as is known: a short list that forgets what has become too far. */
final class Candidates {

    private static final int MOST = 64;

    private final int[] pieces = new int[MOST];
    private final double[] leastChords = new double[MOST];
    private int count;
    private boolean complete = true;

    /**
     * @param leastChord how near the piece is at least, in metres straight through the Earth
     * @param limit      how near what is wanted is at most, in the same way; never more than it was before
     */
    void keep(int piece, double leastChord, double limit) {
        if (count == MOST) {
            forgetBeyond(limit);
        }
        if (count == MOST) {
            complete = false;
            return;
        }
        pieces[count] = piece;
        leastChords[count++] = leastChord;
    }

    private void forgetBeyond(double limit) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (leastChords[i] <= limit) {
                pieces[kept] = pieces[i];
                leastChords[kept++] = leastChords[i];
            }
        }
        count = kept;
    }

    /** Whether none had to be left out for want of room. */
    boolean complete() {
        return complete;
    }

    int count() {
        return count;
    }

    int piece(int index) {
        return pieces[index];
    }

    double leastChord(int index) {
        return leastChords[index];
    }
}
