package org.saphan.registry.opcround;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saphan.registry.product.Quadrant;

/// Puts a product into a quadrant by the items that its producer answered.
public record QuadrantTable(List<QuadrantCondition> conditions) {

    /// An item of the questionnaire: its heading, a point, its number.
    public static final String ITEM = "[1-9]\\.[1-9]";

    /// As CDD has published it (otop.cdd.go.th/qd).
    static final List<QuadrantCondition> OF_CDD = List.of(
            condition(Quadrant.A, "1.1", "1.2"),
            condition(Quadrant.A, "2.1"),
            condition(Quadrant.A, "3.1", "3.2"),
            condition(Quadrant.A, "4.1"),
            condition(Quadrant.A, "5.1"),
            condition(Quadrant.B, "1.1", "1.2"),
            condition(Quadrant.B, "2.2", "2.3"),
            condition(Quadrant.B, "3.3"),
            condition(Quadrant.B, "4.2"),
            condition(Quadrant.B, "5.1", "5.2", "5.3", "5.4"),
            condition(Quadrant.C, "1.1", "1.2"),
            condition(Quadrant.C, "2.2", "2.3"),
            condition(Quadrant.C, "3.2"),
            condition(Quadrant.C, "4.3", "4.4"),
            condition(Quadrant.C, "5.1", "5.3", "5.4"),
            condition(Quadrant.D, "1.3"));

    /// The first quadrant, A to D, all of whose conditions hold; none when the answers fit nowhere.
    public Optional<Quadrant> quadrantOf(List<String> answers) {
        return Arrays.stream(Quadrant.values())
                .filter(each -> conditionsOf(each).findAny().isPresent())
                .filter(each -> conditionsOf(each).allMatch(condition -> condition.holds(answers)))
                .findFirst();
    }

    /// Answers that cannot stand: items that the table does not have, and second ones under the same heading.
    public List<String> unfit(List<String> answers) {
        var headings = new HashSet<String>();
        return answers.stream()
                .filter(each -> !hasItem(each) || !headings.add(each.substring(0, each.indexOf('.'))))
                .toList();
    }

    private boolean hasItem(String item) {
        return conditions.stream().anyMatch(each -> each.anyOf().contains(item));
    }

    private Stream<QuadrantCondition> conditionsOf(Quadrant quadrant) {
        return conditions.stream().filter(each -> each.quadrant() == quadrant);
    }

    private static QuadrantCondition condition(Quadrant quadrant, String... anyOf) {
        return new QuadrantCondition(quadrant, List.of(anyOf));
    }
}
