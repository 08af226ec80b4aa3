package org.saphan.local.access;

import static org.apache.kafka.common.acl.AclOperation.CREATE;
import static org.apache.kafka.common.acl.AclOperation.READ;
import static org.apache.kafka.common.acl.AclOperation.WRITE;
import static org.apache.kafka.common.resource.PatternType.LITERAL;
import static org.apache.kafka.common.resource.PatternType.PREFIXED;
import static org.apache.kafka.common.resource.ResourceType.GROUP;
import static org.apache.kafka.common.resource.ResourceType.TOPIC;
import static org.apache.kafka.common.resource.ResourceType.TRANSACTIONAL_ID;

import java.util.HashSet;
import java.util.Set;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourcePatternFilter;

/// What is allowed; everything else is not.
final class KafkaRights {

    private static final String EVERYBODY = "*";

    private KafkaRights() {}

    static Set<AclBinding> of(KafkaUsers users) {
        var rights = new HashSet<AclBinding>();
        for (var service : users.services().keySet()) {
            var topics = new ResourcePattern(TOPIC, service + ".", PREFIXED);
            rights.add(allow(EVERYBODY, READ, topics));
            rights.add(allow(service, WRITE, topics));
            rights.add(allow(service, CREATE, topics));
            rights.add(allow(service, WRITE, new ResourcePattern(TRANSACTIONAL_ID, service + "-relay", LITERAL)));
            rights.add(allow(service, READ, new ResourcePattern(GROUP, service, LITERAL)));
        }
        for (var agency : users.agencies().keySet()) {
            // With the dot, or DIP would have the groups of an agency DIPROM too.
            rights.add(allow(agency, READ, new ResourcePattern(GROUP, agency + ".", PREFIXED)));
        }
        return rights;
    }

    /// Finds those that are there, and nothing that is denied.
    static AclBindingFilter filter() {
        return new AclBindingFilter(
                ResourcePatternFilter.ANY,
                new AccessControlEntryFilter(null, null, AclOperation.ANY, AclPermissionType.ALLOW));
    }

    private static AclBinding allow(String user, AclOperation operation, ResourcePattern what) {
        return new AclBinding(what, new AccessControlEntry("User:" + user, "*", operation, AclPermissionType.ALLOW));
    }
}
