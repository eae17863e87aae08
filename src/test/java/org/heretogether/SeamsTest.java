package org.heretogether;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heretogether.answertype.Answer;
import org.heretogether.answertype.AnswerType;
import org.heretogether.organiser.HelpTopic;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A way to answer has one name wherever it appears, a page its help; whoever adds one is told here what is still missing. */
class SeamsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ON_ORGANISERS_PAGES = "organise.answer-type.";

    private final Set<String> inJava = names(AnswerType.class);

    @Test
    void every_answer_type_has_a_kind_of_answer() {
        assertThat(names(Answer.class)).containsAll(inJava);
    }

    @Test
    void every_answer_type_has_an_element_on_the_kiosk() throws IOException {
        String elements = between(Path.of("frontend/kiosk/answer-types/index.ts"), "answerTypes = {", "}");

        assertThat(all("\\b'?([a-z-]+)'?:", elements)).isEqualTo(inJava);
    }

    @Test
    void the_kiosks_contract_names_the_same_answer_types() throws IOException {
        String names = between(Path.of("frontend/kiosk/pack/contract.ts"), "answerTypeNames = [", "]");

        assertThat(all("'([a-z-]+)'", names)).isEqualTo(inJava);
    }

    @Test
    void every_answer_type_has_a_name_on_the_organisers_pages() throws IOException {
        JsonNode english = JSON.readTree(Files.readString(Path.of("i18n/en.json")));

        assertThat(english.propertyNames())
                .containsAll(
                        inJava.stream().map(name -> ON_ORGANISERS_PAGES + name).toList());
    }

    @Test
    void every_answer_type_is_in_the_sample() throws IOException {
        JsonNode sample = JSON.readTree(Files.readString(Path.of("db/demo/club-night.json")));

        Set<String> asked = sample.findParents("answerType").stream()
                .map(question -> question.path("answerType").path("kind").asString())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(inJava);
    }

    @Test
    void every_text_of_the_sample_is_in_all_languages_of_the_sample() throws IOException {
        JsonNode sample = JSON.readTree(Files.readString(Path.of("db/demo/club-night.json")));
        List<String> languages =
                sample.path("languages").valueStream().map(JsonNode::asString).toList();

        List<JsonNode> lacking = sample.findParents("en").stream()
                .filter(text -> !languages.stream().allMatch(text::has))
                .toList();

        assertThat(languages).contains("en", "cy", "pl", "ur");
        assertThat(lacking).isEmpty();
    }

    @Test
    void every_organiser_page_has_its_help() throws IOException {
        JsonNode english = JSON.readTree(Files.readString(Path.of("i18n/en.json")));
        Set<String> routes = all("@Route(?:Alias)?\\(\"(organise[^\"]*)\"\\)", everySource());

        List<String> helps = routes.stream()
                .map(route -> "organise.help." + HelpTopic.of(route))
                .flatMap(help -> Stream.of(help + ".what", help + ".first"))
                .toList();

        assertThat(routes).contains("organise", "organise/gatherings/:gatheringId/jobs");
        assertThat(english.propertyNames()).containsAll(helps);
    }

    private static String everySource() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var all = new StringBuilder();
            for (Path file :
                    files.filter(file -> file.toString().endsWith("View.java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static Set<String> names(Class<?> family) {
        return Arrays.stream(family.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String between(Path file, String begin, String end) throws IOException {
        String text = Files.readString(file);
        int from = text.indexOf(begin);
        assertThat(from).as("%s in %s", begin, file).isNotNegative();
        return text.substring(from + begin.length(), text.indexOf(end, from + begin.length()));
    }
}
