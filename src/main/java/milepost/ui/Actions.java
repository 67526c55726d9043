package milepost.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import milepost.ui.export.FindingsExport;

/** What the toolbar and the menus can ask the window for. */
record Actions(Runnable openNew, Runnable open, Consumer<Path> openRecent, Runnable save, Runnable saveAs, Runnable export, Runnable exportReport, Consumer<FindingsExport.Kind> saveFindings, Runnable copyPicture,
               Runnable copyAltText, Runnable findPlace, Runnable paste, Runnable addClaim, Runnable switchTheme, Runnable keys, Runnable about, Runnable quit) {
}
