package milepost.ui.map;

import milepost.render.scene.Viewport;

/** A way from one view to another. */
sealed interface Motion {

    /**
     * The view on the way.
     *
     * @param share of the way, 0 to 1
     */
    Viewport at(double share);

    /** Where it leads. */
    default Viewport end() {
        return at(1);
    }

    /** How long it should take, in milliseconds. */
    double milliseconds();

    /**
     * A zoom about a pixel that stays where it is.
     *
     * @param factor 2 = twice as large
     */
    record Zoom(Viewport from, double factor, double pixelX, double pixelY) implements Motion {
        @Override
        public Viewport at(double share) {
            return from.zoomed(Math.pow(factor, share), pixelX, pixelY);
        }

        @Override
        public double milliseconds() {
            return 140;
        }
    }

    /** A pan by pixels; positive dx shows what lies farther to the east. */
    record Pan(Viewport from, double dx, double dy) implements Motion {
        @Override
        public Viewport at(double share) {
            return from.panned(Math.round(dx * share), Math.round(dy * share));
        }

        @Override
        public double milliseconds() {
            return 160;
        }
    }

    /** A flight to another part of the map. */
    record Fly(Flight flight) implements Motion {
        @Override
        public Viewport at(double share) {
            return flight.at(share);
        }

        @Override
        public double milliseconds() {
            return Math.clamp(250 + 150 * flight.length(), 300, 900);
        }
    }
}
