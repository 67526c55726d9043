package milepost.render.ground;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.layers.Layer;
import milepost.layers.Shapes;
import milepost.projection.PlaneSink;
import milepost.render.SmallWorld;
import org.junit.jupiter.api.Test;

class SharedEdgesTest {

    private final Layer world = SmallWorld.countries();
    private final SharedEdges edges = SharedEdges.of(world);

    private int count(int feature, java.util.function.IntPredicate wanted) {
        Shapes shapes = world.shapes();
        int found = 0;
        for (int part = shapes.firstPart(feature); part < shapes.endPart(feature); part++) {
            for (int vertex = shapes.firstVertex(part); vertex + 1 < shapes.endVertex(part); vertex++) {
                found += wanted.test(edges.tag(vertex)) ? 1 : 0;
            }
        }
        return found;
    }

    @Test
    void edgesOfTwoCountriesAreTheirBorderDrawnByOneOfThem() {
        assertThat(edges.pairs()).containsExactly("", "AAA-BBB");
        assertThat(count(0, tag -> tag >> 1 == 1)).isEqualTo(4);
        assertThat(count(1, tag -> tag >> 1 == 1)).isEqualTo(4);
        assertThat(count(0, tag -> tag == 2) + count(1, tag -> tag == 2)).isEqualTo(4);
    }

    @Test
    void edgesOfOneCountryAreCoast() {
        assertThat(count(4, tag -> tag == SharedEdges.COAST)).isEqualTo(4);
    }

    @Test
    void edgesAlongTheEndOfAFlatMapAreNobodys() {
        assertThat(count(2, tag -> tag == PlaneSink.CUT)).isEqualTo(2);
        assertThat(count(3, tag -> tag == PlaneSink.CUT)).isEqualTo(3);
    }
}
