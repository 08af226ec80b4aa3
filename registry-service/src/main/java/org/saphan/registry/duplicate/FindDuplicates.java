package org.saphan.registry.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.registry.search.RankedHit;
import org.saphan.registry.search.RegisterSearch;
import org.saphan.registry.search.SoughtAlike;

/// Finds registrations that are likely of one entrepreneur: the index names those that come into question, and each is
/// compared in full.
@ApplicationScoped
public class FindDuplicates {

    private static final int IN_QUESTION = 30;
    private static final int MOST = 10;

    private final RegisterSearch search;
    private final Registrations registrations;

    FindDuplicates(RegisterSearch search, Registrations registrations) {
        this.search = search;
        this.registrations = registrations;
    }

    /// The likeliest first, ten at most; none while the index of the register is being made.
    ///
    /// @param phone the keyed hash of the phone number, in hexadecimal digits
    public List<LikelyDuplicate> of(
            String nameTh,
            @Nullable String nameEn,
            String subdistrictCode,
            @Nullable String communityEnterpriseCode,
            @Nullable String phone) {
        return of(Traits.of(nameTh, nameEn, subdistrictCode, communityEnterpriseCode, phone), null);
    }

    /// None for who is out of the register.
    ///
    /// @throws NotFound when there is no such entrepreneur
    List<LikelyDuplicate> now(UUID id) {
        search.catchUp();
        return registrations.all(List.of(id)).stream()
                .findFirst()
                .map(each -> each.isActive() ? of(each.traits(), id) : List.<LikelyDuplicate>of())
                .orElseThrow(() -> new NotFound("entrepreneur", id));
    }

    /// Like [#of(String, String, String, String, String)], whoever was registered a moment ago included.
    List<LikelyDuplicate> now(DuplicateCheck entry) {
        search.catchUp();
        return of(entry.traits(), null);
    }

    List<LikelyDuplicate> of(Traits traits, @Nullable UUID itself) {
        var ids = search.alike(sought(traits), IN_QUESTION).stream()
                .map(RankedHit::id)
                .filter(id -> !id.equals(itself))
                .toList();
        return registrations.active(ids).stream()
                .map(each -> likely(each, Likeness.of(traits, each.traits())))
                .filter(each -> each.score().compareTo(Likeness.LIKELY) >= 0)
                .sorted(Comparator.comparing(LikelyDuplicate::score).reversed())
                .limit(MOST)
                .toList();
    }

    private static LikelyDuplicate likely(Registration registration, Likeness likeness) {
        return new LikelyDuplicate(
                registration.id(), registration.otopRegistrationNo(), likeness.score(), likeness.evidence());
    }

    private static SoughtAlike sought(Traits traits) {
        return new SoughtAlike(
                Stream.of(traits.thai(), traits.english())
                        .filter(each -> !each.isEmpty())
                        .toList(),
                Stream.of(traits.thaiSound(), traits.englishSound())
                        .filter(each -> each.length() >= 4)
                        .toList(),
                traits.subdistrictCode(),
                traits.communityEnterpriseCode(),
                traits.phone());
    }
}
