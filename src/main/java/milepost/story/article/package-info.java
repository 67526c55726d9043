/** From an article to a story: what its text reports becomes claims with places, to be checked and corrected. */
package milepost.story.article;
