package org.saphan.twin.calls.thing;

import java.net.http.HttpClient;

record Ask(HttpClient client) {}
