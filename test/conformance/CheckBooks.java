import com.adobe.epubcheck.tool.EpubChecker;

/** Checks many books in one start of Java. Each gets a report beside it, BOOK.json. */
public class CheckBooks {
  public static void main(String[] books) {
    for (String book : books) new EpubChecker().run(new String[] {book, "--json", book + ".json", "--quiet"});
  }
}
