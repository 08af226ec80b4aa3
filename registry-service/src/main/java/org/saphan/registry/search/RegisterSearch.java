package org.saphan.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saphan.journal.pace.CommitSignal;

/// Finds entrepreneurs, whatever this process answered before included.
@ApplicationScoped
public class RegisterSearch {

    private final RegisterFollower follower;
    private final CommitSignal signal;
    private final Progress progress;
    private final SearchSettings settings;

    RegisterSearch(RegisterFollower follower, CommitSignal signal, Progress progress, SearchSettings settings) {
        this.follower = follower;
        this.signal = signal;
        this.progress = progress;
        this.settings = settings;
    }

    /// The best fitting, behind a given one.
    ///
    /// @throws org.saphan.http.Refusal `SEARCH_NOT_READY` while the index is being made
    public List<RankedHit> best(Sought sought, @Nullable RankedHit after, int most) {
        return upToDate().best(sought, after, most);
    }

    /// How many of all that fit have which value.
    ///
    /// @throws org.saphan.http.Refusal `SEARCH_NOT_READY` while the index is being made
    public Map<SearchField, Map<String, Integer>> counts(Sought sought, Set<SearchField> fields) {
        return upToDate().counts(sought, fields);
    }

    /// Those in the register that may be of the same entrepreneur, the likeliest first; none while the index is made.
    public List<RankedHit> alike(SoughtAlike sought, int most) {
        return follower.isReady() ? follower.index().alike(sought, most) : List.of();
    }

    /// Waits until the index holds whatever was committed before.
    public boolean hasCaughtUp(Duration atMost) throws InterruptedException {
        return follower.isReady() && progress.awaitRound(atMost);
    }

    /// Waits for whatever this process answered before, but not for long.
    public void catchUp() {
        try {
            progress.await(signal.count(), settings.patience());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private RegisterIndex upToDate() {
        var index = follower.index();
        catchUp();
        return index;
    }
}
