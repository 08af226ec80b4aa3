package org.saphan.registry.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saphan.http.Purpose;
import org.saphan.registry.externalreference.ReferenceHolder;
import org.saphan.registry.identification.CommunityEnterpriseCode;
import org.saphan.registry.identification.Identification;
import org.saphan.registry.personaldata.PersonalDataAccesses;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// Looks entrepreneurs up, and writes down for each that is found who looked and what for.
@ApplicationScoped
class LookUpEntrepreneurs {

    private static final Pattern CODE = Pattern.compile(CommunityEnterpriseCode.FORM);

    private final KnownNumbers known;
    private final ReferenceHolder holder;
    private final PersonalDataCipher cipher;
    private final PersonalDataAccesses log;

    LookUpEntrepreneurs(
            KnownNumbers known, ReferenceHolder holder, PersonalDataCipher cipher, PersonalDataAccesses log) {
        this.known = known;
        this.holder = holder;
        this.cipher = cipher;
        this.log = log;
    }

    @Transactional
    List<LookedUpEntrepreneur> run(EntrepreneurLookup lookup, Purpose purpose) {
        lookup.externalReferences().stream()
                .map(LookedUpReference::agency)
                .distinct()
                .forEach(holder::require);
        lookup.requireSize();
        var found = new ArrayList<LookedUpEntrepreneur>();
        found.addAll(known.byHash(hashes(lookup.numbers())));
        found.addAll(known.byOtopNo(lookup.otopRegistrationNos()));
        found.addAll(known.byCode(codes(lookup.communityEnterpriseCodes())));
        found.addAll(known.byReference(lookup.externalReferences()));
        writeDown(found, purpose);
        return found;
    }

    private List<byte @Nullable []> hashes(List<String> numbers) {
        var hashes = new ArrayList<byte @Nullable []>();
        for (var number : numbers) {
            var isValid = Identification.isValidNational(number) || Identification.isValidJuristic(number);
            hashes.add(isValid ? cipher.hash(number) : null);
        }
        return hashes;
    }

    private static List<@Nullable String> codes(List<String> codes) {
        var normal = new ArrayList<@Nullable String>();
        for (var code : codes) {
            normal.add(CODE.matcher(code).matches() ? CommunityEnterpriseCode.normal(code) : null);
        }
        return normal;
    }

    private void writeDown(List<LookedUpEntrepreneur> found, Purpose purpose) {
        var fields = new LinkedHashMap<UUID, TreeSet<String>>();
        for (var each : found) {
            if (each.entrepreneurId() != null) {
                fields.computeIfAbsent(each.entrepreneurId(), id -> new TreeSet<>())
                        .add(each.kind().field());
            }
        }
        fields.forEach((id, names) -> log.enter(id, purpose, List.copyOf(names)));
    }
}
