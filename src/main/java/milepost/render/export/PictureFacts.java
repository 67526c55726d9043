package milepost.render.export;

import java.util.LinkedHashMap;
import java.util.Map;
import milepost.render.furniture.AltText;
import milepost.render.furniture.Credits;
import milepost.render.scene.FrameRequest;

/** What a picture file says of itself, by the PNG specification's keywords. */
final class PictureFacts {

    private PictureFacts() { }

    static Map<String, String> of(FrameRequest request) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Title", request.story().title());
        facts.put("Description", AltText.of(request.story(), request.findings()));
        facts.put("Comment", AltText.description(request.story(), request.findings()));
        facts.put("Source", Credits.sources(request.findings()));
        facts.put("Copyright", Credits.of(request));
        facts.put("Software", "Milepost");
        facts.values().removeIf(String::isBlank);
        return facts;
    }
}
