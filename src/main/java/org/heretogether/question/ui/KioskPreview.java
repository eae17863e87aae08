package org.heretogether.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heretogether.answertype.AnswerType;
import org.heretogether.answertype.OpenIdea;
import org.heretogether.base.QuestionId;
import org.heretogether.base.Wording;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.question.Question;
import org.heretogether.words.Words;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The question as the tablets will show it: the kiosk's own element, fed as {@code src/docs/kiosk-api.md} says. */
@Tag("kiosk-preview")
@JsModule("./kiosk/preview.ts")
class KioskPreview extends Component {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FOR_IDEAS = 6;

    private final transient Pictures pictures;
    private final transient Words words;

    KioskPreview(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    void show(
            String language,
            QuestionId questionId,
            Wording wording,
            List<PictureKey> asked,
            AnswerType answerType,
            Iterable<ChoiceRow> rows) {
        var named = new LinkedHashMap<PictureKey, Object>();
        asked.forEach(key -> named.put(key, entry(key)));
        var choices = new ArrayList<Map<String, Object>>();
        if (Question.offersChoices(answerType)) {
            for (ChoiceRow row : rows) {
                row.picture().ifPresent(key -> named.put(key, entry(key)));
                choices.add(Map.of(
                        "choiceId", row.choiceId().toString(),
                        "wording", wordingOf(row, choices.size() + 1, language),
                        "picture", row.picture().map(PictureKey::toString).orElse("")));
            }
        }
        List<String> forIdeas = answerType instanceof OpenIdea ? offered(named) : List.of();
        ObjectNode question = JSON.createObjectNode();
        question.put("questionId", questionId.toString());
        question.set("wording", JSON.valueToTree(wording));
        question.set(
                "pictures",
                JSON.valueToTree(asked.stream().map(PictureKey::toString).toList()));
        question.set("answerType", JSON.valueToTree(answerType));
        question.set("choices", JSON.valueToTree(choices));
        ObjectNode pictureFiles = JSON.createObjectNode();
        named.forEach((key, value) -> pictureFiles.set(key.toString(), JSON.valueToTree(value)));
        getElement().setProperty("language", language);
        getElement().setPropertyJson("pictures", pictureFiles);
        getElement().setPropertyJson("ideaPictures", JSON.valueToTree(forIdeas));
        getElement().setPropertyJson("question", question);
    }

    /** Some of the pictures that a tablet offers for an idea. */
    private List<String> offered(Map<PictureKey, Object> named) {
        List<PictureKey> some = pictures.forIdeas().stream().limit(FOR_IDEAS).toList();
        some.forEach(key -> named.put(key, entry(key)));
        return some.stream().map(PictureKey::toString).toList();
    }

    // Until someone writes it, a choice has its number for a name: a card with no words could not be told from another.
    private Wording wordingOf(ChoiceRow row, int number, String language) {
        return row.wording().isEmpty()
                ? Wording.NONE.with(language, words.text("organise.choice.title", Map.of("n", number)))
                : row.wording();
    }

    private Map<String, Object> entry(PictureKey key) {
        return Map.of("src", key.src(), "words", pictures.words(key));
    }
}
