package org.saphan.registry.importrows;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.opcround.RatedRounds;
import org.saphan.registry.opcround.RatingScheme;
import org.saphan.registry.rating.Scores;

/// Rows of ratings in one round; the product is named by its external number. Total and stars follow from the
/// scheme, and the round stays open until the chunk is committed. What a category counts less is held to in the
/// database, which knows the product's category.
@ApplicationScoped
class RatingRows implements RowKind {

    private static final int LONGEST_NUMBER = 50;

    private final RatedRounds rounds;

    RatingRows(RatedRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.RATINGS;
    }

    @Override
    public List<String> columns() {
        return List.of("productExternalNo", "scoreA", "scoreB", "scoreC");
    }

    @Override
    public List<String> example() {
        return List.of("P-0001", "27.50", "22.00", "41.25");
    }

    @Override
    public RowReader reader(ImportScope scope) {
        var scheme =
                rounds.requireOpen(Objects.requireNonNull(scope.roundYearBE())).widest();
        return (cells, staged) -> read(cells, staged, scheme);
    }

    private static void read(Cells cells, CopyText staged, RatingScheme scheme) {
        staged.add(cells.requiredText("productExternalNo", LONGEST_NUMBER));
        var a = score(cells, "scoreA");
        var b = score(cells, "scoreB");
        var c = score(cells, "scoreC");
        if (a == null || b == null || c == null) {
            return;
        }
        var scores = new Scores(a, b, c);
        scores.outside(scheme).forEach(section -> cells.refuse("score" + section, "SCORE_OUT_OF_RANGE"));
        staged.add(a).add(b).add(c).add(scores.total()).add(scheme.starsOf(scores.total()));
    }

    private static @Nullable BigDecimal score(Cells cells, String column) {
        return cells.required(column, cells.decimal(column));
    }
}
