package org.heretogether.organiser;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.page.SpokenTexts;
import org.heretogether.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Reads the page aloud. What stands on it only the browser knows whole, so it asks here where each text can be heard. */
@Tag("organise-listen")
@JsModule("./organise/listen.ts")
class ListenButton extends Component {

    private static final int MOST = 100;
    private static final List<String> SAID =
            List.of("listen", "stop", "button", "write-here", "chosen", "on", "off", "pages", "no-voice", "not-here");

    private final transient SpokenTexts spoken;

    ListenButton(Words words, SpokenTexts spoken) {
        this.spoken = spoken;
        words.follow(
                this,
                () -> SAID.forEach(
                        said -> getElement().setAttribute("data-" + said, words.text("organise.listen." + said))));
    }

    /** Another page has come. */
    void silence() {
        getElement().callJsFunction("silence");
    }

    /** Where each of these can be heard, and whether a device's own voice comes before. */
    @ClientCallable
    JsonNode sounds(String language, ArrayNode texts) {
        List<String> asked =
                texts.valueStream().limit(MOST).map(JsonNode::asString).toList();
        SpokenTexts.Spoken found = spoken.of(language, asked);
        var sounds = new LinkedHashMap<String, Object>();
        sounds.put("clips", found.clips());
        sounds.put("voice", Map.of("afterDevice", found.afterDevice(), "recorded", found.recorded()));
        return JsonMapper.shared().valueToTree(sounds);
    }
}
