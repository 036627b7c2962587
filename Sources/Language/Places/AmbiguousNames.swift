/// Towns and villages whose names are words, or people's names, first of all.
enum AmbiguousNames {
  /// Given names and surnames.
  static let people =
    """
    lee lawrence florence dudley douglas dennis warren wendell montgomery russell shirley sharon
    otis beverly clinton chester milton norton marion spencer hudson lincoln franklin washington
    hancock monroe hamilton webster palmer paxton pelham weston winthrop whitman everett gardner
    randolph kingston preston sterling sutton holbrook holden hull huntington dalton dover conway
    carver canton bolton boylston bourne bernardston avon auburn ashby ashland adams acton berkley
    holland hanson hawley heath gill grafton essex erving easton dexter curtis chelsea charlton
    carlisle blandford bedford becket barre alford wayland ware wales upton townsend truro tisbury
    taunton stow stoughton sheffield savoy salem rutland rowe rowley royalston rockland richmond revere
    reading quincy princeton plymouth plympton peru orange oxford orleans oakham norwood norfolk newton
    montague monterey melrose medway maynard mansfield malden ludlow lowell lynn leyden leverett
    lenox leicester jefferson linwood drury rochdale thorndike elmwood glendale hope brighton
    windsor wilbraham warwick walpole wakefield vernon granby granville goshen georgetown
    cummington concord clarksburg burlington boxford berlin belmont athol ayer arlington andover amherst
    minot manchester brewster buckland somerset douglas nahant waverley woodville shelburne hyde
    harvard hanover kent
    """

  /// Ordinary words, and places better known elsewhere.
  static let words =
    """
    reading orange wales florida lee peru holland heath ware stow gill rowe hull avon hope
    washington texas berlin dover savoy sandwich barre essex norfolk richmond jefferson accord
    florence lawrence harvard princeton oxford windsor sharon shirley beverly marion lincoln
    berkshire onset leeds dot brewster lenox carver gardner spencer sterling concord rutland
    dennis otis warren russell douglas dudley palmer webster clinton chester milton montgomery monroe
    hamilton hancock franklin everett hudson randolph wendell winthrop whitman holden lynn manchester
    troy savoy truro goshen ashby adams
    """

  /// Words that stand a letter from a town's name and are not one.
  static let commonWords = WordSet(
    in:
      """
      massachusetts boston's march heading leading hearing wealth health meeting marketing america
      january february april august september october november december monday tuesday wednesday
      thursday friday saturday sunday medicare senate states state western eastern southern northern
      general summer winter spring charge change person support action training district congress
      town towns city village other another order orange's church house house's office offices
      brooklyn portland hartford nashua london austin dallas denver seattle houston phoenix
      providence newport buffalo albany paris berlin toronto ottawa montreal jersey chicago miami
      atlanta orlando tampa cleveland columbus detroit madison memphis nashville poverty fear peace
      retirement person general public private senior apartment building school campus village
      """)
}
