package org.heretogether.organiser;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
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
    private static final List<String> SAID = List.of(
            "listen", "stop", "button", "link", "write-here", "chosen", "on", "off", "pages", "no-voice", "not-here");

    private final transient SpokenTexts spoken;
    private final transient BiPredicate<String, String> mayBeHeard;

    ListenButton(Words words, SpokenTexts spoken) {
        this(words, spoken, (language, text) -> true);
    }

    private ListenButton(Words words, SpokenTexts spoken, BiPredicate<String, String> mayBeHeard) {
        this.spoken = spoken;
        this.mayBeHeard = mayBeHeard;
        words.follow(
                this,
                () -> SAID.forEach(
                        said -> getElement().setAttribute("data-" + said, words.text("organise.listen." + said))));
    }

    /** Where nobody is signed in, beside the languages: speaks our own texts and nothing else that a browser asks for. */
    static Div forStrangers(Words words, SpokenTexts spoken) {
        var helps = new Div(new ListenButton(words, spoken, words::isOurs), new LanguageSwitch(words));
        helps.addClassName("helps");
        return helps;
    }

    /** Another page has come. */
    void silence() {
        getElement().callJsFunction("silence");
    }

    /** Where each of these can be heard, and whether a device's own voice comes before. */
    @ClientCallable
    JsonNode sounds(String language, ArrayNode texts) {
        List<String> asked = texts.valueStream()
                .limit(MOST)
                .map(JsonNode::asString)
                .filter(text -> mayBeHeard.test(language, text))
                .toList();
        SpokenTexts.Spoken found = spoken.of(language, asked);
        var sounds = new LinkedHashMap<String, Object>();
        sounds.put("clips", found.clips());
        sounds.put("voice", Map.of("afterDevice", found.afterDevice(), "recorded", found.recorded()));
        return JsonMapper.shared().valueToTree(sounds);
    }
}
