package milepost.projection;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.DefaultMathTransformFactory;
import org.geotools.referencing.operation.projection.AzimuthalEquidistant;
import org.geotools.referencing.operation.projection.EqualArea;
import org.geotools.referencing.operation.projection.LambertConformal2SP;
import org.geotools.referencing.operation.projection.MapProjection;
import org.geotools.referencing.operation.projection.MercatorPseudoProvider;
import org.geotools.referencing.operation.projection.Orthographic;

/**
 * GeoTools' projections, taken from their providers by name. GeoTools' own factory would first look for every
 * provider on the class path, a quarter of a second that the first map does not have.
 */
final class Transforms {

    private static final double SEMI_MAJOR_METRES = 6378137.0;
    private static final double SEMI_MINOR_METRES = 6356752.314245179;

    static {
        // Positions are checked and cut before they come here.
        MapProjection.SKIP_SANITY_CHECKS = true;
    }

    private Transforms() { }

    static MathTransform lambert(double centralMeridian, double originLatitude, double parallel1, double parallel2) {
        LambertProvider provider = new LambertProvider();
        ParameterValueGroup values = onWgs84(provider.getParameters().createValue());
        values.parameter("central_meridian").setValue(centralMeridian);
        values.parameter("latitude_of_origin").setValue(originLatitude);
        values.parameter("standard_parallel_1").setValue(parallel1);
        values.parameter("standard_parallel_2").setValue(parallel2);
        return provider.create(values);
    }

    static MathTransform webMercator() {
        MercatorProvider provider = new MercatorProvider();
        return provider.create(onWgs84(provider.getParameters().createValue()));
    }

    static MathTransform equalEarth(double centralMeridian) {
        EqualEarthProvider provider = new EqualEarthProvider();
        ParameterValueGroup values = onWgs84(provider.getParameters().createValue());
        values.parameter("central_meridian").setValue(centralMeridian);
        return provider.create(values);
    }

    static MathTransform azimuthalEquidistant(double longitude, double latitude) {
        AzimuthalProvider provider = new AzimuthalProvider();
        ParameterValueGroup values = onWgs84(provider.getParameters().createValue());
        values.parameter("longitude_of_center").setValue(longitude);
        values.parameter("latitude_of_center").setValue(latitude);
        return provider.create(values);
    }

    /** On a sphere of the Earth's equatorial radius, as GeoTools has it. The provider cannot be extended: the factory it is. */
    static MathTransform orthographic(double longitude, double latitude) {
        ParameterValueGroup values = new Orthographic.Provider().getParameters().createValue();
        values.parameter("semi_major").setValue(SEMI_MAJOR_METRES);
        values.parameter("semi_minor").setValue(SEMI_MAJOR_METRES);
        values.parameter("central_meridian").setValue(longitude);
        values.parameter("latitude_of_origin").setValue(latitude);
        try {
            return new DefaultMathTransformFactory().createParameterizedTransform(values);
        } catch (FactoryException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ParameterValueGroup onWgs84(ParameterValueGroup values) {
        values.parameter("semi_major").setValue(SEMI_MAJOR_METRES);
        values.parameter("semi_minor").setValue(SEMI_MINOR_METRES);
        return values;
    }

    private static final class LambertProvider extends LambertConformal2SP.Provider {
        private static final long serialVersionUID = 1L;

        MathTransform create(ParameterValueGroup values) {
            return createMathTransform(values);
        }
    }

    private static final class MercatorProvider extends MercatorPseudoProvider {
        private static final long serialVersionUID = 1L;

        MathTransform create(ParameterValueGroup values) {
            return createMathTransform(values);
        }
    }

    private static final class EqualEarthProvider extends EqualArea.Provider {
        private static final long serialVersionUID = 1L;

        MathTransform create(ParameterValueGroup values) {
            try {
                return createMathTransform(values);
            } catch (FactoryException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private static final class AzimuthalProvider extends AzimuthalEquidistant.Provider {
        private static final long serialVersionUID = 1L;

        MathTransform create(ParameterValueGroup values) {
            try {
                return createMathTransform(values);
            } catch (FactoryException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
