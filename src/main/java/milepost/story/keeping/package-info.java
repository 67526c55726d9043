/** Nothing a person made is lost: drafts that outlive a crash, and saves that never overwrite another one's work. */
package milepost.story.keeping;
