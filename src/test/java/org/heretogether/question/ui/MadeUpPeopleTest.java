package org.heretogether.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.heretogether.answertype.PickSeveral;
import org.heretogether.answertype.ShareMoney;
import org.heretogether.decisionrule.Completion;
import org.heretogether.decisionrule.RuleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples show what they are there for: rules that leave people with nothing, and rules that do not. */
class MadeUpPeopleTest {

    @ParameterizedTest(name = "{0}: {1} are left with nothing")
    @CsvSource({
        "APPROVAL, 5",
        "FAIR_FEW_PHRAGMEN, 1",
        "FAIR_FEW_EQUAL_SHARES, 1",
    })
    void places(RuleKind rule, int nothing) {
        var end = new MadeUpPeople(new PickSeveral(2)).under(rule.rule(MadeUpPeople.PLACES, Completion.NONE));

        assertThat(end.chosen()).hasSize(MadeUpPeople.PLACES);
        assertThat(end.content()).hasSize(10);
        assertThat(end.leftWithNothing()).isEqualTo(nothing);
    }

    @ParameterizedTest(name = "{0}: {1} are left with nothing")
    @CsvSource({
        "MONEY_MOST_FIRST, 5",
        "MONEY_EQUAL_SHARES_COST, 0",
        "MONEY_EQUAL_SHARES_NUMBER, 0",
    })
    void money(RuleKind rule, int nothing) {
        var money = new ShareMoney(10_000, 1_000, ShareMoney.Currency.GBP, Map.of());

        var end = new MadeUpPeople(money).under(rule.rule(1, Completion.ADD_ONE_THEN_MOST_FIRST));

        assertThat(end.leftWithNothing()).isEqualTo(nothing);
    }
}
