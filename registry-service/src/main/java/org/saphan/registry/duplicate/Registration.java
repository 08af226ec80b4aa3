package org.saphan.registry.duplicate;

import java.util.UUID;

/// A registration and what it is compared by.
///
/// @param isActive whether it is in the register
record Registration(UUID id, String otopRegistrationNo, Traits traits, boolean isActive) {}
