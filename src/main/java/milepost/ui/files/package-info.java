/** Asking a person for files, behind an interface: a window without a screen has no dialogs of the platform. */
package milepost.ui.files;
