package milepost.ui;

/** What the toolbar and the menus can ask the window for. */
record Actions(Runnable openNew, Runnable open, Runnable save, Runnable saveAs, Runnable export, Runnable copyPicture, Runnable copyAltText, Runnable switchTheme, Runnable quit) {
}
