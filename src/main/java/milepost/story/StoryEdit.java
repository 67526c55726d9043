package milepost.story;

/** One change that a person makes to a story, as a value with its reverse. */
public sealed interface StoryEdit permits AddArticle, RemoveArticle, ReplaceArticle, ChooseProjection, ChooseNames, ChooseStyle, DescribePicture, AddAnnotation, AddClaim, AddLayer, AddPlace, MoveClaim, MoveLayer,
        RemoveAnnotation, RemoveClaim, RemoveLayer, RemovePlace, RenameStory, ReplaceAnnotation, ReplaceClaim, ReplaceLayer,
        ReplacePlace, SetArea, SeveralEdits, ShowLayer {

    /** What the undo menu says: "Add layer usgs.geojson". */
    String name();

    /** @throws IllegalStateException when the story is not one this edit can be made in */
    Story apply(Story story);

    /** The edit that takes this one back, given the story it is about to be made in. */
    StoryEdit reverse(Story before);
}
