/** The house style: what a newsroom's pictures look like, in one small file. */
package milepost.story.style;
