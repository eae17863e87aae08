package org.heretogether.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Our texts in the language of the page, and how to put them on a page so that they follow when the language changes. */
@Service
public class Words implements I18NProvider {

    private static final String FALL_BACK = "en";
    private static final int DAYS_WITHOUT_YEAR = 180;
    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ps", "sd", "ur", "yi");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final transient Map<String, Map<String, String>> texts = TextFiles.read();
    private final transient GivenLanguage given = new GivenLanguage();
    private final transient Completeness completeness = new Completeness(texts.getOrDefault(FALL_BACK, Map.of()));
    private final transient Set<String> notRead = TextFiles.notRead();
    private final transient List<String> whole = texts.keySet().stream()
            .filter(language -> completeness.isWhole(texts.getOrDefault(language, Map.of())))
            .toList();

    /** The language of the page, as one of {@link #languages}. */
    public String language() {
        UI page = UI.getCurrent();
        return given.or(page == null ? FALL_BACK : languageFor(page.getLocale()));
    }

    /** Makes something in one of {@link #languages}, where there is no page or the page is in another. */
    public <T> T in(String language, Supplier<T> making) {
        return given.in(language, making);
    }

    /** The languages that have every text: those an organiser page can be read in. */
    public List<String> languages() {
        return whole;
    }

    /** The languages that have texts for the kiosk, by the names of their files. */
    public List<String> kioskLanguages() {
        return List.copyOf(texts.keySet());
    }

    /** Whether a native speaker has read this language's texts. */
    public boolean isRead(String language) {
        return !notRead.contains(language);
    }

    /** How many texts of the kiosk are missing in this language; English stands in for them. */
    public int missingAtTheKiosk(String language) {
        return completeness
                .missingAtTheKiosk(texts.getOrDefault(language, Map.of()))
                .size();
    }

    /** What a tablet says in this language by itself, in the same words each time. */
    public List<String> alwaysAtTheKiosk(String language) {
        return texts.getOrDefault(language, Map.of()).entrySet().stream()
                .filter(text -> text.getKey().startsWith(Completeness.AT_THE_KIOSK))
                .map(Map.Entry::getValue)
                .filter(text -> !PLACEHOLDER.matcher(text).find())
                .distinct()
                .toList();
    }

    /** Whether this is one of our texts in this language, as it stands in its file. */
    public boolean isOurs(String language, String text) {
        return texts.getOrDefault(language, Map.of()).containsValue(text);
    }

    public String text(String key) {
        return text(key, Map.of());
    }

    /** The text of a key with its placeholders, {@code {name}}, filled in; in English if this language has none. */
    public String text(String key, Map<String, ?> named) {
        return fill(raw(language(), key), named);
    }

    /** The text of a key in one of {@link #languages}, for what is no Flow page. */
    public String textIn(String language, String key, Map<String, ?> named) {
        return fill(raw(language, key), named);
    }

    /** Which of {@link #languages} a browser that asks for this one gets. */
    public String languageFor(Locale locale) {
        if (whole.contains(locale.toLanguageTag())) {
            return locale.toLanguageTag();
        }
        return whole.contains(locale.getLanguage()) ? locale.getLanguage() : FALL_BACK;
    }

    /** The form of a counted text that belongs to the number; {@code {n}} is the number. */
    public String count(String key, long n) {
        return count(key, n, Map.of());
    }

    /** As {@link #count(String, long)}, with further placeholders. */
    public String count(String key, long n, Map<String, ?> named) {
        String language = language();
        String exact = key + PluralForm.of(language, n).suffix();
        boolean there = texts.getOrDefault(language, Map.of()).containsKey(exact);
        var all = new HashMap<String, Object>(named);
        all.put("n", n);
        return fill(raw(language, there ? exact : key + PluralForm.OTHER.suffix()), all);
    }

    /** So many people, in words: "1 person", "12 people". */
    public String people(long n) {
        return count("people", n);
    }

    /** A day such as "Sunday 22 November", with its year where it could be taken for a day of another one. */
    public String date(LocalDate day) {
        long away = Math.abs(ChronoUnit.DAYS.between(LocalDate.now(ZoneId.systemDefault()), day));
        String pattern = away > DAYS_WITHOUT_YEAR ? "EEEE d MMMM yyyy" : "EEEE d MMMM";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
    }

    /** Day and time where we are. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(ZoneId.systemDefault())
                .format(moment);
    }

    /** The language's own name for itself. */
    public String ownName(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The way a language is written: {@code ltr} or {@code rtl}, as in HTML. */
    public static String direction(String language) {
        return RIGHT_TO_LEFT.contains(language.split("-", 2)[0]) ? "rtl" : "ltr";
    }

    /** Puts the text of this key on a component now, and again whenever the language of its page changes. */
    public void put(Component on, Consumer<String> setter, String key) {
        follow(on, () -> setter.accept(text(key)));
    }

    /** Does this now, and again whenever the language of the component's page changes. */
    public void follow(Component on, Runnable write) {
        write.run();
        UI page = UI.getCurrent();
        if (page != null) {
            Signal<Locale> locale = page.localeSignal();
            Signal.effect(on, context -> {
                locale.get();
                if (!context.isInitialRun()) {
                    write.run();
                }
            });
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return whole.stream().map(Locale::forLanguageTag).toList();
    }

    @Override
    public Locale getDefaultLocale() {
        return Locale.ENGLISH;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return raw(languageFor(locale), key);
    }

    private Locale locale() {
        // "en" alone means the American order of day and month.
        return language().equals(FALL_BACK) ? Locale.UK : Locale.forLanguageTag(language());
    }

    private String raw(String language, String key) {
        @Nullable String own = texts.getOrDefault(language, Map.of()).get(key);
        return own != null ? own : texts.getOrDefault(FALL_BACK, Map.of()).getOrDefault(key, key);
    }

    private static String fill(String text, Map<String, ?> named) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        named.containsKey(found.group(1)) ? String.valueOf(named.get(found.group(1))) : found.group()));
    }
}
