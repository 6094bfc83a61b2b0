package eu.restart.refrain.explorer;

import eu.restart.refrain.source.Json;
import eu.restart.refrain.source.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A Chromium without a window, driven by its own protocol; none where the machine has no Chromium.
 * The system property {@code refrain.browser} names another program.
 */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  private static final Map<String, Integer> KEYS =
      Map.of(
          "Enter",
          13,
          "Escape",
          27,
          "ArrowLeft",
          37,
          "ArrowUp",
          38,
          "ArrowRight",
          39,
          "ArrowDown",
          40,
          "Tab",
          9,
          "End",
          35,
          "Home",
          36);

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger number = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Json>> waiting;
  private final List<String> complaints;

  private Browser(
      Process process,
      WebSocket socket,
      Map<Integer, CompletableFuture<Json>> waiting,
      List<String> complaints) {
    this.process = process;
    this.socket = socket;
    this.waiting = waiting;
    this.complaints = complaints;
  }

  /** The program; nothing where there is none. */
  static Optional<String> program() {
    String named = System.getProperty("refrain.browser");
    if (named != null) {
      return Optional.of(named);
    }
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }

  static Browser start(Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program().orElseThrow(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--lang=en",
                "--remote-debugging-port=0",
                "--user-data-dir=" + folder.resolve("profile"),
                "about:blank")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("browser.log").toFile())
            .start();
    try (HttpClient client = HttpClient.newHttpClient()) {
      String port = port(folder.resolve("profile").resolve("DevToolsActivePort"));
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list")).build();
      Json pages =
          Json.parse(client.send(request, HttpResponse.BodyHandlers.ofString()).body(), "pages");
      String address =
          pages.items().stream()
              .filter(one -> one.text("type").equals(Optional.of("page")))
              .flatMap(one -> one.text("webSocketDebuggerUrl").stream())
              .findFirst()
              .orElseThrow();
      Map<Integer, CompletableFuture<Json>> waiting = new ConcurrentHashMap<>();
      List<String> complaints = new CopyOnWriteArrayList<>();
      WebSocket socket =
          HttpClient.newHttpClient()
              .newWebSocketBuilder()
              .buildAsync(URI.create(address), new Ear(waiting, complaints))
              .join();
      Browser browser = new Browser(process, socket, waiting, complaints);
      for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
        browser.send(domain + ".enable");
      }
      return browser;
    } catch (UnreadableException e) {
      process.destroy();
      throw new IOException(e);
    }
  }

  private static String port(Path file) throws IOException, InterruptedException {
    for (int i = 0; i < 300; i++) {
      if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
        return Files.readAllLines(file).getFirst();
      }
      Thread.sleep(100);
    }
    throw new IOException("the browser did not start");
  }

  /** Puts the parts of answers together and gives them to who waits. */
  private record Ear(
      Map<Integer, CompletableFuture<Json>> waiting, List<String> complaints, StringBuilder heard)
      implements WebSocket.Listener {
    Ear(Map<Integer, CompletableFuture<Json>> waiting, List<String> complaints) {
      this(waiting, complaints, new StringBuilder());
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      heard.append(data);
      if (last) {
        String whole = heard.toString();
        heard.setLength(0);
        try {
          take(Json.parse(whole, "answer"));
        } catch (UnreadableException e) {
          complaints.add(String.valueOf(e.getMessage()));
        }
      }
      socket.request(1);
      return CompletableFuture.completedFuture(null);
    }

    private void take(Json answer) {
      Optional<CompletableFuture<Json>> waits =
          answer.number("id").map(id -> waiting.remove(id.intValue()));
      waits.ifPresent(one -> one.complete(answer));
      String method = answer.text("method").orElse("");
      if (method.equals("Runtime.exceptionThrown") || method.equals("Log.entryAdded")) {
        complaints.add(answer.compact());
      }
      if (method.equals("Network.requestWillBeSent")
          && !answer.compact().contains("\"url\":\"file:")) {
        complaints.add("a request: " + answer.compact());
      }
    }
  }

  /** Errors, refusals of the content policy, and every request but for files. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  Json send(String method, Object... namesAndValues) {
    int id = number.incrementAndGet();
    CompletableFuture<Json> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Json call = Json.object("id", id, "method", method, "params", Json.object(namesAndValues));
    socket.sendText(call.compact(), true).join();
    return answer.orTimeout(180, TimeUnit.SECONDS).join();
  }

  /** The value of an expression of the page, a promise awaited. */
  Json run(String script) {
    Json answer =
        send(
            "Runtime.evaluate",
            "expression",
            script,
            "awaitPromise",
            true,
            "returnByValue",
            true,
            "userGesture",
            true);
    Json result = answer.get("result").orElseThrow();
    if (result.get("exceptionDetails").isPresent()) {
      throw new AssertionError(result.compact());
    }
    return result.get("result").flatMap(one -> one.get("value")).orElse(new Json.Nil());
  }

  String text(String script) {
    Json value = run(script);
    return value instanceof Json.Text text ? text.value() : value.compact();
  }

  int number(String script) {
    return run(script) instanceof Json.Num number ? (int) number.value() : -1;
  }

  boolean is(String script) {
    return run("Boolean(" + script + ")").equals(new Json.Bool(true));
  }

  /** Waits until something holds in the page. */
  void until(String script) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      if (is(script)) {
        return;
      }
      Thread.sleep(25);
    }
    throw new AssertionError("never true in the page: " + script);
  }

  /** Opens a page at a place after the #, afresh. */
  void open(Path page, String hash) throws InterruptedException {
    send("Page.navigate", "url", "about:blank");
    until("location.href === 'about:blank'");
    send("Page.navigate", "url", page.toUri() + hash);
    until("document.readyState === 'complete' && document.getElementById('view-title')");
  }

  void key(String name, int modifiers) {
    for (String type : List.of("rawKeyDown", "keyUp")) {
      send(
          "Input.dispatchKeyEvent",
          "type",
          type,
          "key",
          name,
          "code",
          name,
          "windowsVirtualKeyCode",
          KEYS.getOrDefault(name, 0),
          "modifiers",
          modifiers);
      if (type.equals("rawKeyDown") && name.equals("Enter")) {
        send("Input.dispatchKeyEvent", "type", "char", "text", "\r", "key", "Enter");
      }
    }
  }

  void key(String name) {
    key(name, 0);
  }

  void type(String text) {
    send("Input.insertText", "text", text);
  }

  void size(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        "width",
        width,
        "height",
        height,
        "deviceScaleFactor",
        1,
        "mobile",
        false);
  }

  void media(String look, String medium) {
    List<Json> features = new ArrayList<>();
    features.add(Json.object("name", "prefers-color-scheme", "value", look));
    send("Emulation.setEmulatedMedia", "media", medium, "features", features);
  }

  byte[] picture(boolean whole) {
    Json answer = send("Page.captureScreenshot", "format", "png", "captureBeyondViewport", whole);
    return Base64.getDecoder()
        .decode(answer.get("result").flatMap(one -> one.text("data")).orElseThrow());
  }

  byte[] print() {
    Json answer = send("Page.printToPDF", "preferCSSPageSize", true, "printBackground", true);
    return Base64.getDecoder()
        .decode(answer.get("result").flatMap(one -> one.text("data")).orElseThrow());
  }

  @Override
  public void close() {
    socket.sendText("{\"id\":999999,\"method\":\"Browser.close\"}", true).join();
    process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    process.destroyForcibly();
    socket.abort();
  }
}
