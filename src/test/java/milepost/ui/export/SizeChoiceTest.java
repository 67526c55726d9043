package milepost.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import milepost.render.export.PictureSize;
import org.junit.jupiter.api.Test;

class SizeChoiceTest {

    @Test
    void everyFactorOfferedMakesASizeThatCanBeExported() {
        for (SizeChoice choice : SizeChoice.all()) {
            assertThat(SizeChoice.factors(choice.size())).as(choice.name()).isNotEmpty()
                    .allSatisfy(factor -> assertThat(choice.size().times(factor)).isInstanceOf(PictureSize.class));
        }
    }
}
