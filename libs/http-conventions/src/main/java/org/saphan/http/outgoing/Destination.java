package org.saphan.http.outgoing;

import java.net.InetAddress;

/// A site, and the one address of it that was looked at and will be connected to.
public record Destination(WebAddress site, InetAddress address) {}
