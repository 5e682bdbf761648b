/** Words before and behind a hyphen that make an English compound, and no given name of two syllables (`London-based`, `Post-war`). Written by hand. */
export const NOT_GIVEN: ReadonlySet<string> = new Set('ex co pre post non anti pro semi mid self well vice sub long short high low left right far first then once soon all half one two three four five six ten new old hard soft top air sea tax oil gas drug gun tech bay us eu uk'.split(' '))

/** The same, behind the hyphen. */
export const NOT_SYLLABLES: ReadonlySet<string> = new Set('based born led bred made wide held era type size sized like only free run long old year day week month elect style back owned built grown aged area side bound class level line time term tier turn wing wise war age deal day cut pay run set fed old off up out over on to by at and or general chief large law man men born star owner maker raised backed listed trained funded themed linked ruled domiciled rooted'.split(' '))
