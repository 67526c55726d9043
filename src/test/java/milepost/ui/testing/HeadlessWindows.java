package milepost.ui.testing;

import java.lang.reflect.Field;

/**
 * JavaFX's headless platform holds on to every window that was ever in front: each knows the robot of its time, and the
 * robot the window before. A dozen main windows with their maps do not fit into a test's memory, so the chain is cut.
 */
public final class HeadlessWindows {

    private HeadlessWindows() {
    }

    /** Lets the platform forget the window in front; does nothing on another platform. */
    public static void letGo() {
        Object application = com.sun.glass.ui.Application.GetApplication();
        if (application == null || !application.getClass().getSimpleName().equals("HeadlessApplication")) {
            return;
        }
        try {
            Object robot = field(application, "activeRobot").get(application);
            if (robot != null) {
                field(robot, "activeWindow").set(robot, null);
            }
        } catch (ReflectiveOperationException changed) {
            throw new IllegalStateException("JavaFX's headless platform is made differently now", changed);
        }
    }

    private static Field field(Object owner, String name) throws ReflectiveOperationException {
        Field field = owner.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
