package org.saphan.marketing.websitefetch;

import java.net.InetAddress;
import org.saphan.marketing.webaddress.WebAddress;

/// A site, and the one address of it that was looked at and will be connected to.
record Destination(WebAddress site, InetAddress address) {}
