package org.saphan.registry.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.CallingAgency;
import org.saphan.http.IfMatch;
import org.saphan.registry.duplicate.MergedDuplicates;
import org.saphan.registry.entrepreneur.MergedEntrepreneurs;
import org.saphan.registry.product.ProductOwners;
import org.saphan.registry.rating.RatingOwners;

/// Merges a registration into another.
@ApplicationScoped
class MergeEntrepreneur {

    private final Merges merges;
    private final MergedEntrepreneurs entrepreneurs;
    private final ProductOwners products;
    private final RatingOwners ratings;
    private final MergedDuplicates duplicates;
    private final CallingAgency caller;
    private final Clock clock;

    MergeEntrepreneur(
            Merges merges,
            MergedEntrepreneurs entrepreneurs,
            ProductOwners products,
            RatingOwners ratings,
            MergedDuplicates duplicates,
            CallingAgency caller,
            Clock clock) {
        this.merges = merges;
        this.entrepreneurs = entrepreneurs;
        this.products = products;
        this.ratings = ratings;
        this.duplicates = duplicates;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MergeDetails run(UUID loser, NewMerge wanted, IfMatch ifMatch) {
        if (loser.equals(wanted.winnerId())) {
            throw new MergeIntoItself();
        }
        var before = entrepreneurs.merge(loser, wanted.winnerId(), wanted.reason(), ifMatch);
        var moved = products.transferAll(loser, wanted.winnerId());
        ratings.transfer(moved, wanted.winnerId());
        var merge = Merge.of(loser, wanted, before, moved, caller.code(), clock.instant());
        merges.persistAndFlush(merge);
        duplicates.settle(loser, wanted.winnerId());
        return merge.details();
    }
}
