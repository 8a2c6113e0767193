package dev.sheaf.read.record;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns LaTeX as it stands in titles and abstracts into plain text: accents and symbols become
 * characters, braces and commands go, and the text in the commands stays.
 */
public final class Latex {
  /** A letter that is called by its name, such as \\ss, takes the space behind it away. */
  private static final int LONGEST_LETTER = 2;

  private static final int MOST_ACCENTS = 4;

  private static final Pattern COMMAND =
      Pattern.compile("\\\\[A-Za-z\"'`^~=.&%$#_{]|\\{[^{}]*\\}|\\$[^$\\s][^$]*\\$");

  private static final String MARKS = "\\{}$~`'-";

  private static final Map<Character, Character> ACCENTS = new HashMap<>();
  private static final Map<String, String> SYMBOLS = new HashMap<>();
  private static final Set<String> WITHOUT_ARGUMENT =
      Set.of(
          "cite",
          "citep",
          "citet",
          "ref",
          "label",
          "footnote",
          "href",
          "hspace",
          "vspace",
          "textcolor",
          "color");

  static {
    String accents =
        "'\u0301`\u0300^\u0302\"\u0308~\u0303=\u0304.\u0307u\u0306v\u030cH\u030bc\u0327k\u0328r\u030ad\u0323b\u0331t\u0361";
    for (int i = 0; i < accents.length(); i += 2) {
      ACCENTS.put(accents.charAt(i), accents.charAt(i + 1));
    }
    String symbols =
        "ss ß ae æ AE Æ oe œ OE Œ aa å AA Å o ø O Ø l ł L Ł i i j j dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ"
            + " textendash – textemdash — ldots … dots … cdots … textellipsis … times × cdot · pm ± div ÷ leq ≤ le ≤ geq ≥ ge ≥"
            + " neq ≠ ne ≠ approx ≈ sim ~ simeq ≃ equiv ≡ ll ≪ gg ≫ infty ∞ to → rightarrow → leftarrow ← Rightarrow ⇒"
            + " leftrightarrow ↔ uparrow ↑ downarrow ↓ textrightarrow → in ∈ subset ⊂ cup ∪ cap ∩ forall ∀ exists ∃ nabla ∇ partial ∂ sum ∑ prod ∏ int ∫ sqrt √"
            + " ell ℓ circ ° degree ° textdegree ° prime ′ langle ⟨ rangle ⟩ textquoteright ’ textquoteleft ‘ textquotedblleft “"
            + " textquotedblright ” textquotesingle ' textasciitilde ~ textasciicircum ^ textbackslash \\ textbar | textless < textgreater >"
            + " lbrace { rbrace } textunderscore _ copyright © textregistered ® texttrademark ™ pounds £ euro € texteuro € S § P ¶ dag † ddag ‡"
            + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ"
            + " sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω"
            + " textalpha α textbeta β textgamma γ textmu μ star ⋆ ast * bullet • textbullet • dagger † log log exp exp min min max max arg arg sin sin cos cos tan tan LaTeX LaTeX TeX TeX BibTeX BibTeX";
    String[] words = symbols.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      SYMBOLS.put(words[i], words[i + 1]);
    }
  }

  private final String source;
  private final StringBuilder plain = new StringBuilder();
  private int position;
  private boolean inFormula;
  private int accents;

  /** Whether dollar signs come in pairs; a single one is money. */
  private final boolean hasFormulas;

  private Latex(String source) {
    this.source = source;
    this.hasFormulas = source.replace("\\$", "").chars().filter(c -> c == '$').count() % 2 == 0;
  }

  /** The plain text of a value in a BibTeX file. */
  public static String plain(String latex) {
    boolean isPlain = true;
    for (int i = 0; i < latex.length() && isPlain; i++) {
      isPlain = MARKS.indexOf(latex.charAt(i)) < 0;
    }
    return isPlain ? latex : Normalizer.normalize(new Latex(latex).all(), Normalizer.Form.NFC);
  }

  /** Whether a text has commands or braces of LaTeX in it. */
  static boolean isIn(String text) {
    return COMMAND.matcher(text).find();
  }

  private String all() {
    while (position < source.length()) {
      step();
    }
    return plain.toString();
  }

  private void step() {
    char c = source.charAt(position);
    if (c == '\\' && position + 1 < source.length()) {
      position++;
      command();
      return;
    }
    position++;
    switch (c) {
      case '{', '}' -> {}
      case '$' -> dollar();
      case '~' -> plain.append(' ');
      case '_' -> plain.append(inFormula ? "" : "_");
      case '-' -> dashes();
      case '`' -> quotes('`', "“", "‘");
      case '\'' -> quotes('\'', "”", "'");
      default -> plain.append(c);
    }
  }

  private void dollar() {
    inFormula = hasFormulas && !inFormula;
    plain.append(hasFormulas ? "" : "$");
  }

  private void dashes() {
    int start = position - 1;
    while (position < source.length() && position - start < 3 && source.charAt(position) == '-') {
      position++;
    }
    plain.append(position - start == 1 ? "-" : position - start == 2 ? "–" : "—");
  }

  private void quotes(char mark, String two, String one) {
    boolean isDouble = position < source.length() && source.charAt(position) == mark;
    position += isDouble ? 1 : 0;
    plain.append(isDouble ? two : one);
  }

  private void command() {
    char c = source.charAt(position);
    String name = name();
    if (name.isEmpty()) {
      position++;
      sign(c);
    } else if (name.length() == 1 && ACCENTS.containsKey(c) && isAccented()) {
      accent(ACCENTS.get(c));
    } else if (SYMBOLS.containsKey(name)) {
      plain.append(SYMBOLS.get(name));
      if (name.length() <= LONGEST_LETTER) {
        skipSpaces();
      }
    } else {
      skipSpaces();
      if (WITHOUT_ARGUMENT.contains(name)) {
        skipArgument();
      }
    }
  }

  private String name() {
    int start = position;
    while (position < source.length() && isLatin(source.charAt(position))) {
      position++;
    }
    return source.substring(start, position);
  }

  private static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** A command that is no word: an accent, an escaped character, or a space. */
  private void sign(char c) {
    if (ACCENTS.containsKey(c)) {
      accent(ACCENTS.get(c));
    } else if ("&%$#_{}".indexOf(c) >= 0) {
      plain.append(c);
    } else if ("\\, ;:!".indexOf(c) >= 0) {
      plain.append(' ');
    } else if ("-/()[]".indexOf(c) < 0) {
      plain.append('\\').append(c);
    }
  }

  /** Whether an accent that is called by a letter has something to stand on. */
  private boolean isAccented() {
    return position < source.length()
        && (source.charAt(position) == '{' || source.charAt(position) == ' ');
  }

  private void accent(char mark) {
    while (position < source.length() && "{ ".indexOf(source.charAt(position)) >= 0) {
      position++;
    }
    int start = plain.length();
    if (position < source.length() && source.charAt(position) != '}' && accents < MOST_ACCENTS) {
      accents++;
      step();
      accents--;
    }
    if (plain.length() > start) {
      plain.insert(start + Character.charCount(plain.codePointAt(start)), mark);
    }
  }

  private void skipSpaces() {
    while (position < source.length() && Character.isWhitespace(source.charAt(position))) {
      position++;
    }
  }

  private void skipArgument() {
    int depth = 0;
    boolean isArgument = position < source.length() && source.charAt(position) == '{';
    while (isArgument && position < source.length()) {
      char c = source.charAt(position++);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      isArgument = depth > 0;
    }
  }
}
