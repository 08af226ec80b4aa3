package org.saphan.cluster.competence;

import java.time.LocalDate;
import java.util.List;
import org.saphan.cluster.plaintext.FreeTexts;

/// The qualifications of one CDA or service provider.
public final class Qualifications {

    private Qualifications() {}

    /// As they stand on a day.
    public static List<QualificationDetails> on(LocalDate day, List<Qualification> qualifications) {
        return qualifications.stream()
                .map(each ->
                        new QualificationDetails(each.title(), each.issuedBy(), each.validUntil(), each.isExpired(day)))
                .toList();
    }

    /// The titles of those that have expired by a day.
    public static List<String> expired(LocalDate day, List<Qualification> qualifications) {
        return qualifications.stream()
                .filter(each -> each.isExpired(day))
                .map(Qualification::title)
                .toList();
    }

    /// Looks for personal data in them.
    public static FreeTexts in(FreeTexts texts, List<Qualification> qualifications) {
        for (var i = 0; i < qualifications.size(); i++) {
            var each = qualifications.get(i);
            texts.with("/qualifications/" + i + "/title", each.title())
                    .withOrganisation("/qualifications/" + i + "/issuedBy", each.issuedBy());
        }
        return texts;
    }
}
