/**
 * Work off the window's thread and its way back: the only place that calls {@code Platform.runLater}. A job's result,
 * its progress, what went wrong and what a person should know of it all reach the window through here.
 */
package milepost.ui.jobs;
