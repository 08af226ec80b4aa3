package org.saphan.local.access;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/// Denies an agency every topic. A denial goes before whatever is allowed, and the broker looks at each fetch: a
/// reader that is connected already gets no more.
final class KafkaDenials {

    private static final String ANY_HOST = "*";
    private static final String USER = "User:";
    private static final ResourcePattern ALL_TOPICS =
            new ResourcePattern(ResourceType.TOPIC, ResourcePattern.WILDCARD_RESOURCE, PatternType.LITERAL);

    private KafkaDenials() {}

    static Set<AclBinding> of(Set<String> agencies) {
        return agencies.stream().flatMap(KafkaDenials::of).collect(toSet());
    }

    private static Stream<AclBinding> of(String agency) {
        return Stream.of(AclOperation.READ, AclOperation.DESCRIBE)
                .map(operation -> new AccessControlEntry(USER + agency, ANY_HOST, operation, AclPermissionType.DENY))
                .map(denial -> new AclBinding(ALL_TOPICS, denial));
    }

    /// Finds those that are there, whomever they concern.
    static AclBindingFilter filter() {
        return new AclBindingFilter(
                ALL_TOPICS.toFilter(),
                new AccessControlEntryFilter(null, ANY_HOST, AclOperation.ANY, AclPermissionType.DENY));
    }

    /// Whom they concern, in the order of the codes.
    static SortedSet<String> agencies(Set<AclBinding> denials) {
        return denials.stream()
                .map(denial -> denial.entry().principal().substring(USER.length()))
                .collect(toCollection(TreeSet::new));
    }
}
