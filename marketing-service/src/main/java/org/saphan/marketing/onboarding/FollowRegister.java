package org.saphan.marketing.onboarding;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.saphan.journal.Cause;
import org.saphan.journal.Learnt;

/// A reaction: what is live stops when its entrepreneur may not sell any more, and onboardings move with an
/// entrepreneur
/// that was merged (M5). Woken by news and every minute; running it again changes nothing.
@ApplicationScoped
class FollowRegister {

    private static final int AT_ONCE = 200;

    private final RegisterNews news;
    private final FollowMerge followMerge;
    private final PauseByItself pause;

    FollowRegister(RegisterNews news, FollowMerge followMerge, PauseByItself pause) {
        this.news = news;
        this.followMerge = followMerge;
        this.pause = pause;
    }

    void onNews(@ObservesAsync Learnt learnt) {
        if (learnt.topic().equals("registry.entrepreneur.v1") || learnt.topic().equals("registry.consent.v1")) {
            run();
        }
    }

    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Cause.ownInitiative().run(() -> {
            all(news::merged, followMerge::run);
            all(news::toPause, pause::run);
        });
    }

    private static <T> void all(IntFunction<List<T>> due, Consumer<T> settle) {
        List<T> found;
        do {
            found = due.apply(AT_ONCE);
            found.forEach(settle);
        } while (found.size() == AT_ONCE);
    }
}
