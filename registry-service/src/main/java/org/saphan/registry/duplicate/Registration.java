package org.saphan.registry.duplicate;

import java.util.UUID;

/// A registration and what it is compared by.
record Registration(UUID id, String otopRegistrationNo, Traits traits) {}
