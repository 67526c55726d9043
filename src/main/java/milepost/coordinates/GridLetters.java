package milepost.coordinates;

/** The letters of the military grid's squares of 100 km, per DMA TM 8358.1; I and O are never used. */
final class GridLetters {

    static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    static final String POLAR_BANDS = "ABYZ";
    private static final String[] COLUMNS = {"ABCDEFGH", "JKLMNPQR", "STUVWXYZ"};
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final String[] POLAR_COLUMNS = {"JKLPQRSTUXYZ", "ABCFGHJKLPQR", "RSTUXYZ", "ABCFGHJ"};
    private static final int[] FIRST_POLAR_COLUMN = {8, 20, 13, 20};
    private static final String SOUTHERN_POLAR_ROWS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String NORTHERN_POLAR_ROWS = "ABCDEFGHJKLMNP";

    private GridLetters() { }

    /** Both letters of a square, given in units of 100 km from the grid's origin. */
    static String square(int zone, char band, int east, int north) {
        if (zone == 0) {
            int quarter = POLAR_BANDS.indexOf(band);
            String rows = quarter < 2 ? SOUTHERN_POLAR_ROWS : NORTHERN_POLAR_ROWS;
            return "" + POLAR_COLUMNS[quarter].charAt(east - FIRST_POLAR_COLUMN[quarter]) + rows.charAt(north - firstPolarRow(quarter));
        }
        return "" + COLUMNS[(zone - 1) % 3].charAt(east - 1) + ROWS.charAt((north + rowOffset(zone)) % 20);
    }

    /** Units of 100 km from the grid's origin, −1 for a letter that does not occur there. */
    static int east(int zone, char band, char column) {
        if (zone == 0) {
            int quarter = POLAR_BANDS.indexOf(band);
            int index = POLAR_COLUMNS[quarter].indexOf(column);
            return index < 0 ? -1 : index + FIRST_POLAR_COLUMN[quarter];
        }
        int index = COLUMNS[(zone - 1) % 3].indexOf(column);
        return index < 0 ? -1 : index + 1;
    }

    /** The same for rows; outside the polar regions they repeat every 20. */
    static int north(int zone, char band, char row) {
        if (zone == 0) {
            int quarter = POLAR_BANDS.indexOf(band);
            int index = (quarter < 2 ? SOUTHERN_POLAR_ROWS : NORTHERN_POLAR_ROWS).indexOf(row);
            return index < 0 ? -1 : index + firstPolarRow(quarter);
        }
        int index = ROWS.indexOf(row);
        return index < 0 ? -1 : (index + 20 - rowOffset(zone)) % 20;
    }

    private static int firstPolarRow(int quarter) {
        return quarter < 2 ? 8 : 13;
    }

    private static int rowOffset(int zone) {
        return zone % 2 == 0 ? 5 : 0;
    }
}
