package milepost.projection;

/** Receives geometry that has been cut, bent and projected. */
@FunctionalInterface
public interface PlaneSink {

    /** The tag of an edge that is no part of the geometry: it runs along the edge of the map. Fill it, never stroke it. */
    int CUT = -1;

    /**
     * A line or a ring on the plane. The arrays are used again after the call.
     *
     * @param xy    plane metres, x first
     * @param edges for each vertex, the tag of the edge that leaves it, or {@link #CUT}
     * @param count vertices; a ring's first vertex is not repeated at its end
     * @param ring  whether an edge leads from the last vertex to the first
     */
    void part(double[] xy, int[] edges, int count, boolean ring);
}
