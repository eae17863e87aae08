package org.heretogether.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.heretogether.ballotfile.BallotFile;
import org.heretogether.ballotfile.BallotFiles;
import org.heretogether.ballotfile.Reading;
import org.heretogether.decisionrule.AgreedWay;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.Counted;
import org.heretogether.decisionrule.Outcome;
import org.heretogether.decisionrule.RuleKind;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.words.StepTexts;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** A PrefLib or Pabulib file, counted as a rehearsal: nothing of it is kept. */
class FileCount extends Div {

    private static final int LARGEST = 5_000_000;

    private final transient Words words;
    private final Message message = new Message();
    private final RadioButtonGroup<RuleKind> rule = new RadioButtonGroup<>();
    private final IntegerField places = new IntegerField();
    private final Div form = new Div();
    private final Div told = new Div();
    private transient @Nullable BallotFile file;

    FileCount(Words words) {
        this.words = words;
        var title = new H2();
        words.put(title, title::setText, "organise.files.read");
        rule.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        rule.addValueChangeListener(chosen ->
                places.setVisible(chosen.getValue() != null && chosen.getValue().hasPlaces()));
        places.setMin(1);
        places.setMax(1000);
        places.setValue(1);
        form.add(rule, places, new TextButton(words, "organise.files.count", this::count).filled());
        form.setVisible(false);
        told.getElement().setAttribute("role", "status");
        add(title, upload(), message, form, told);
        words.follow(this, this::label);
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> read(about.fileName(), bytes)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new TextButton(words, "organise.files.choose", () -> {}));
        upload.addFileRejectedListener(refused -> message.warn(words.text("organise.files.too-large")));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private void read(String name, byte[] bytes) {
        told.removeAll();
        file = null;
        switch (BallotFiles.read(name, bytes)) {
            case Reading.Refused refused ->
                message.warn(words.text(
                        "rule.count.refused",
                        Map.of(
                                "file", name,
                                "line", refused.line(),
                                "why", words.text("rule.file." + refused.expected(), refused.values()))));
            case Reading.Read(BallotFile found) -> offer(name, found);
        }
        form.setVisible(file != null);
    }

    private void offer(String name, BallotFile found) {
        List<RuleKind> suiting = RuleKind.suiting(found.ballots());
        file = found;
        rule.setItems(suiting);
        rule.setValue(suiting.getFirst());
        message.say(words.count("organise.files.is-read", found.ballots().voters(), Map.of("file", name)));
    }

    private void count() {
        BallotFile found = Objects.requireNonNull(file);
        int many = Math.clamp(Objects.requireNonNullElse(places.getValue(), 1), 1, 1000);
        Counted counted = rule.getValue()
                .rule(many, Completion.ADD_ONE_THEN_MOST_FIRST)
                .count(found.ballots(), new AgreedWay.Talk());
        told.removeAll();
        told.add(new Paragraph(words.text("projector.rehearsal")));
        told.add(new Paragraph(outcome(found, counted.outcome())));
        told.add(new H2(words.text("rule.count.how")));
        var texts = new StepTexts(words, found::title);
        var steps = new OrderedList();
        counted.steps().forEach(step -> steps.add(new ListItem(texts.text(step))));
        told.add(steps);
    }

    private String outcome(BallotFile found, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Chosen(List<String> things) -> things(found, "chosen", things);
            case Outcome.Tied(List<String> things, List<List<String>> ties) ->
                (things.isEmpty() ? "" : things(found, "chosen", things) + ". ")
                        + ties.stream().map(tie -> things(found, "tied", tie)).collect(Collectors.joining(". "));
            case Outcome.NotReady notReady -> words.text("rule.count.nothing");
            case Outcome.WrongQuestion wrong -> words.text("rule.count.nothing");
            case Outcome.NothingCanChange nothing -> words.text("rule.count.nothing");
        };
    }

    private String things(BallotFile found, String key, List<String> things) {
        String named = things.stream().map(found::title).collect(Collectors.joining(", "));
        return words.text("rule.count." + key, Map.of("things", named));
    }

    private void label() {
        rule.setLabel(words.text("organise.rule.label"));
        rule.setItemLabelGenerator(one -> words.text("organise.rule." + one.named()));
        places.setLabel(words.text("organise.rule.places"));
    }
}
