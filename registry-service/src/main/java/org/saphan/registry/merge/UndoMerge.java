package org.saphan.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.registry.entrepreneur.MergedEntrepreneurs;
import org.saphan.registry.product.ProductOwners;
import org.saphan.registry.rating.RatingOwners;

/// Undoes a merge: the loser is in the register again as it was, and has its products back that the winner still has.
@ApplicationScoped
class UndoMerge {

    private final Merges merges;
    private final MergedEntrepreneurs entrepreneurs;
    private final ProductOwners products;
    private final RatingOwners ratings;
    private final CallingAgency caller;
    private final Clock clock;

    UndoMerge(
            Merges merges,
            MergedEntrepreneurs entrepreneurs,
            ProductOwners products,
            RatingOwners ratings,
            CallingAgency caller,
            Clock clock) {
        this.merges = merges;
        this.entrepreneurs = entrepreneurs;
        this.products = products;
        this.ratings = ratings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MergeDetails run(UUID loser, Undoing undoing, IfMatch ifMatch) {
        var merge = merges.requireStanding(loser);
        entrepreneurs.unmerge(loser, merge.loserStatus(), ifMatch);
        var moved = products.transfer(merge.productIds(), merge.winnerId(), loser);
        ratings.transfer(moved, loser);
        merge.undo(undoing.reason(), caller.code(), clock.instant());
        merges.flush();
        return merge.details();
    }
}
